package org.rouage.files;

import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** The problems of files and archives: codes never change once released; each is listed in {@code docs/formats.md}. */
final class FileProblems {
    private FileProblems() {}

    static Problem missing(Place place) {
        return Problem.of(
                "FILE-MISSING",
                place,
                Text.of("rien à ce chemin", "nothing at this path"),
                Text.of("un fichier, un dossier ou une archive zip", "a file, a folder or a zip archive"),
                Text.of("vérifiez le chemin", "check the path"));
    }

    static Problem busy(Place place) {
        return Problem.of(
                "FILE-BUSY",
                place,
                Text.of("quelqu'un d'autre y écrit en ce moment", "somebody else is writing to it just now"),
                Text.of("une seule personne à la fois", "one person at a time"),
                Text.of(
                        "rien n'a été écrit ; attendez un instant, puis recommencez",
                        "nothing was written; wait a moment, then try again"));
    }

    static Problem changedMeanwhile(Place place) {
        return Problem.of(
                "FILE-CHANGED-MEANWHILE",
                place,
                Text.of(
                        "un fichier changé par quelqu'un d'autre depuis qu'il a été lu",
                        "a file that somebody else changed since it was read"),
                Text.of("le fichier tel qu'il a été lu", "the file as it was read"),
                Text.of(
                        "rien n'a été écrit ; relisez ce qui a été ajouté, puis recommencez",
                        "nothing was written; read what was added, then try again"));
    }

    static Problem notFile(Place place) {
        return Problem.of(
                "FILE-KIND",
                place,
                Text.of("ni un fichier ordinaire ni un dossier", "neither an ordinary file nor a folder"),
                Text.of("un fichier, un dossier ou une archive zip", "a file, a folder or a zip archive"),
                Text.of("donnez un fichier enregistré sur disque", "give a file stored on disk"));
    }

    static Problem unreadable(Place place) {
        return Problem.of(
                "FILE-UNREADABLE",
                place,
                Text.of("un fichier dont la lecture est refusée", "a file that may not be read"),
                Text.of("le droit de le lire", "the right to read it"),
                Text.of("changez ses droits ou de compte", "change its permissions, or the account"));
    }

    static Problem tooLarge(Place place, long bytes, long most) {
        return Problem.of(
                "FILE-TOO-LARGE",
                place,
                Text.of(bytes + " octets", bytes + " bytes"),
                Text.of("au plus " + most + " octets", "at most " + most + " bytes"),
                Text.of(
                        "vérifiez que le fichier est le bon ; sinon, séparez-le",
                        "check that it is the right file; if it is, split it"));
    }

    static Problem tooMany(Place place, Limits limits) {
        return Problem.of(
                "FILE-TOO-MANY",
                place,
                Text.of("trop de fichiers ou trop d'octets en tout", "too many files, or too many bytes in all"),
                Text.of(
                        "au plus " + limits.entries() + " fichiers et " + limits.totalBytes() + " octets",
                        "at most " + limits.entries() + " files and " + limits.totalBytes() + " bytes"),
                Text.of("donnez un dossier plus petit", "give a smaller folder"));
    }

    static Problem tooDeep(Place place, int levels) {
        return Problem.of(
                "FILE-TOO-MANY",
                place,
                Text.of("plus de " + levels + " niveaux de dossiers", "more than " + levels + " levels of folders"),
                Text.of("au plus " + levels + " niveaux", "at most " + levels + " levels"),
                Text.of("donnez un dossier plus petit", "give a smaller folder"));
    }

    static Problem link(Place place) {
        return Problem.of(
                "FILE-LINK",
                place,
                Text.of(
                        "un lien qui ne mène pas à un fichier de ce dossier",
                        "a link that does not lead to a file of this folder"),
                Text.of("des fichiers du dossier", "files of the folder"),
                Text.of(
                        "copiez le fichier à la place du lien, ou enlevez le lien",
                        "copy the file in place of the link, or remove the link"));
    }

    static Problem notOpened(Place place, String form) {
        return Problem.of(
                "ARCHIVE-KIND",
                place,
                Text.of("une archive " + form, "a " + form + " archive"),
                Text.of("un fichier de texte, un dossier ou une archive zip", "a text file, a folder or a zip archive"),
                Text.of("décompressez-la d'abord et donnez le dossier", "unpack it first and give the folder"));
    }

    static Problem unsafeName(Place place) {
        return Problem.of(
                "ARCHIVE-NAME",
                place,
                Text.of(
                        "un nom qui sort de l'archive ou n'est pas sûr",
                        "a name that leaves the archive or is not safe"),
                Text.of("un nom relatif, avec /, sans .. ni \\", "a relative name, with /, without .. or \\"),
                Text.of("n'ouvrez pas cette archive, ou refaites-la", "do not open this archive, or make it again"));
    }

    static Problem twice(Place place) {
        return Problem.of(
                "ARCHIVE-DUPLICATE",
                place,
                Text.of("deux entrées du même nom", "two entries of one name"),
                Text.of("chaque nom une seule fois", "each name once"),
                Text.of("refaites l'archive", "make the archive again"));
    }

    static Problem linkEntry(Place place) {
        return Problem.of(
                "ARCHIVE-LINK",
                place,
                Text.of("un lien symbolique dans l'archive", "a symbolic link in the archive"),
                Text.of("des fichiers", "files"),
                Text.of(
                        "refaites l'archive avec le fichier à la place du lien",
                        "make the archive again with the file in place of the link"));
    }

    static Problem nested(Place place) {
        return Problem.of(
                "ARCHIVE-NESTED",
                place,
                Text.of("une archive dans l'archive", "an archive inside the archive"),
                Text.of("des fichiers de texte", "text files"),
                Text.of("sortez-la et donnez-la à part", "take it out and give it by itself"));
    }

    static Problem bomb(Place place, Text found, Text expected) {
        return Problem.of(
                "ARCHIVE-BOMB",
                place,
                found,
                expected,
                Text.of(
                        "vérifiez d'où vient l'archive ; sinon, séparez-la",
                        "check where the archive comes from; if it is right, split it"));
    }

    static Problem damaged(Place place, Text found) {
        return Problem.of(
                "ARCHIVE-DAMAGED",
                place,
                found,
                Text.of("une archive zip entière et sans mot de passe", "a whole zip archive without a password"),
                Text.of("reprenez l'archive à sa source", "take the archive again from its source"));
    }

    /** The name of the packed form these first bytes announce, other than zip. */
    static Optional<String> packed(byte[] first) {
        if (first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
            return Optional.of("gzip");
        }
        if (first.length >= 6 && (first[0] & 0xFF) == 0xFD && first[1] == '7' && first[2] == 'z') {
            return Optional.of("xz");
        }
        if (first.length >= 4 && first[0] == '7' && first[1] == 'z' && (first[2] & 0xFF) == 0xBC) {
            return Optional.of("7z");
        }
        return first.length >= 4 && first[0] == 'B' && first[1] == 'Z' && first[2] == 'h'
                ? Optional.of("bzip2")
                : Optional.empty();
    }
}
