package org.rouage.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.law.Codes.Named;

/**
 * The table of codes: abbreviation, tail of the LEGI identifier, title, then other names by which the same code is or
 * was called. Titles and identifiers are those of the LEGI base (DILA, Licence Ouverte).
 */
final class KnownCodes {
    private static final String LEGI_ID_PREFIX = "LEGITEXT0000";

    private static final String IN_FORCE = """
            CSS|06073189|Code de la sécurité sociale|code sécurité sociale|code de sécurité sociale
            CASF|06074069|Code de l'action sociale et des familles
            CSP|06072665|Code de la santé publique
            CT|06072050|Code du travail|code de travail
            CRPM|06071367|Code rural et de la pêche maritime|code rural|code rural (nouveau)
            CASS|06073984|Code des assurances
            CMUT|06074067|Code de la mutualité
            CC|06070721|Code civil
            CP|06070719|Code pénal|nouveau code pénal
            CPP|06071154|Code de procédure pénale
            CPC|06070716|Code de procédure civile|nouveau code de procédure civile
            CCOM|05634379|Code de commerce|code du commerce
            CCONSO|06069565|Code de la consommation
            CMF|06072026|Code monétaire et financier
            CGI|06069577|Code général des impôts|code général des impôts, CGI|CGI
            CGI-AN1|06069568|Code général des impôts, annexe 1|code général des impôts, annexe I|annexe I au code \
            général des impôts|annexe I du code général des impôts|code général des impôts annexe 1, CGIAN1
            CGI-AN2|06069569|Code général des impôts, annexe 2|code général des impôts, annexe II|annexe II au code \
            général des impôts|annexe II du code général des impôts|code général des impôts, annexe 2, CGIAN2
            CGI-AN3|06069574|Code général des impôts, annexe 3|code général des impôts, annexe III|annexe III au code \
            général des impôts|annexe III du code général des impôts|code général des impôts, annexe 3, CGIAN3
            CGI-AN4|06069576|Code général des impôts, annexe 4|code général des impôts, annexe IV|annexe IV au code \
            général des impôts|annexe IV du code général des impôts|code général des impôts, annexe 4, CGIAN4
            LPF|06069583|Livre des procédures fiscales
            CIBS|44595989|Code des impositions sur les biens et services
            CGCT|06070633|Code général des collectivités territoriales
            CGFP|44416551|Code général de la fonction publique
            CG3P|06070299|Code général de la propriété des personnes publiques
            CRPA|31366350|Code des relations entre le public et l'administration
            CJA|06070933|Code de justice administrative
            CJF|06070249|Code des juridictions financières
            CJM|06071360|Code de justice militaire
            CJPM|39086952|Code de la justice pénale des mineurs
            COJ|06071164|Code de l'organisation judiciaire
            CPEN|45476241|Code pénitentiaire
            CPCE|25024948|Code des procédures civiles d'exécution
            CCP|37701019|Code de la commande publique
            CELEC|06070239|Code électoral
            CCH|06074096|Code de la construction et de l'habitation
            CU|06074075|Code de l'urbanisme
            CE|06074220|Code de l'environnement
            CEDUC|06071191|Code de l'éducation
            CENERGIE|23983208|Code de l'énergie
            CESEDA|06070158|Code de l'entrée et du séjour des étrangers et du droit d'asile
            CECUP|06074224|Code de l'expropriation pour cause d'utilité publique|code de l'expropriation
            CPMIVG|06074068|Code des pensions militaires d'invalidité et des victimes de guerre|code des pensions \
            militaires d'invalidité et des victimes de la guerre
            CPCMR|06070302|Code des pensions civiles et militaires de retraite|code des pensions civiles et \
            militaires de retraites|code des pensions civiles et militaires
            CPRM|06074066|Code des pensions de retraite des marins français du commerce, de pêche ou de plaisance|code \
            des pensions de retraite des marins
            CDEF|06071307|Code de la défense
            CSI|25503132|Code de la sécurité intérieure
            CSN|06071335|Code du service national
            CSPORT|06071318|Code du sport
            CTOUR|06074073|Code du tourisme
            CTRANSP|23086525|Code des transports
            CROUTE|06074228|Code de la route
            CVR|06070667|Code de la voirie routière
            CAC|06074234|Code de l'aviation civile
            CPORT|06074233|Code des ports maritimes
            CDPF|06074237|Code du domaine public fluvial et de la navigation intérieure
            CPI|06069414|Code de la propriété intellectuelle
            CPAT|06074236|Code du patrimoine
            CREC|06071190|Code de la recherche
            CCINE|20908868|Code du cinéma et de l'image animée
            CPOSTES|06070987|Code des postes et des communications électroniques|code des postes et \
            télécommunications|code des postes et des télécommunications
            CDOU|06071570|Code des douanes
            CDOU-MAY|06071645|Code des douanes de Mayotte
            CFOR|25244092|Code forestier|code forestier (nouveau)|nouveau code forestier
            CMIN|23501962|Code minier|code minier (nouveau)|nouveau code minier
            CART|06075116|Code de l'artisanat
            CTM|06072051|Code du travail maritime
            CT-MAY|06072052|Code du travail applicable à Mayotte
            CIMM|06070666|Code des instruments monétaires et des médailles
            CLH|06071007|Code de la Légion d'honneur, de la Médaille militaire et de l'ordre national du \
            Mérite|code de la Légion d'honneur et de la médaille militaire|code de la Légion d'honneur
            CDPMM|06071188|Code disciplinaire et pénal de la marine marchande
            CARCH|06074232|Code de déontologie des architectes
            CCNC|06070300|Code des communes de la Nouvelle-Calédonie
            CDE-MAY|06074235|Code du domaine de l'Etat et des collectivités publiques applicable à la collectivité \
            territoriale de Mayotte
            """;

    private static final String FORMER = """
            CFAS|06072637|Code de la famille et de l'aide sociale
            CR-ANC|06071366|Code rural ancien|code rural (ancien)
            CP-ANC|06071029|Code pénal (ancien)|ancien code pénal
            CPC-ANC|06070680|Code de procédure civile (1807)|ancien code de procédure civile|code de procédure civile (ancien)
            CCOM-ANC|06069441|Code de commerce (ancien)|ancien code de commerce
            CFOR-ANC|06071514|Code forestier (ancien)|ancien code forestier
            CFOR-MAY|06071556|Code forestier de Mayotte
            CMIN-ANC|06071785|Code minier (ancien)|ancien code minier
            CJM-ANC|06070884|Code de justice militaire (ancien)|ancien code de justice militaire
            CCOMMUNES|06070162|Code des communes
            CDET|06070208|Code du domaine de l'Etat
            CMP|05627819|Code des marchés publics
            CNF|06071189|Code de la nationalité française|code de la nationalité
            CDB|06075115|Code des débits de boissons et des mesures contre l'alcoolisme|code des débits de boissons
            CTA|06071344|Code des tribunaux administratifs et des cours administratives d'appel|code des tribunaux \
            administratifs
            CICINE|06070882|Code de l'industrie cinématographique
            CET|06071014|Code de l'enseignement technique
            CVIN|06071657|Code du vin
            CBLE|06071646|Code du blé
            CCE|06073422|Code des caisses d'épargne
            CDMED|06072634|Code de déontologie médicale
            CDPN|06071071|Code de déontologie de la police nationale
            CDCAC|06071103|Code de déontologie de la profession de commissaire aux comptes
            CLAS||Code local des assurances sociales
            CUH||Code de l'urbanisme et de l'habitation
            CIC||Code d'instruction criminelle
            CVR-ANC|06074947|Code de la route (ancien)|ancien code de la route
            """;

    private KnownCodes() {}

    /** Codes in use first, then those no longer in force, in the order of the table. */
    static List<Named> all() {
        return (IN_FORCE + FORMER).lines().map(KnownCodes::named).toList();
    }

    private static Named named(String line) {
        List<String> cells = Arrays.asList(line.split("\\|", -1));
        Optional<String> legiId =
                Optional.of(cells.get(1)).filter(tail -> !tail.isEmpty()).map(LEGI_ID_PREFIX::concat);
        var code = new Code(cells.getFirst(), cells.get(2), legiId);
        return new Named(code, cells.subList(2, cells.size()));
    }
}
