package org.rouage.convention;

import java.util.List;
import org.rouage.basics.Validity;

/**
 * The national fund bound by a convention, with its branches and its missions, which are dated: a heading of the law
 * applies only if the fund holds that mission. Its network, where the dossier lists it, is dated too.
 *
 * <p>Example: {@code CANAM}, branch {@code sickness}, missions {@code risk-management} and {@code benefit-service}
 * since 1969. {@code inLaw} is the fund under whose name the law is read: itself, or the real fund that a fictitious
 * one stands for in an example.
 */
public record Fund(
        String id, String name, String inLaw, List<Held> branches, List<Held> missions, List<LocalFund> network) {
    public Fund {
        branches = List.copyOf(branches);
        missions = List.copyOf(missions);
        network = List.copyOf(network);
    }

    /** A branch or a mission, and the days on which the fund holds it. */
    public record Held(String term, Validity validity) {}

    /** A local fund of the network, and the days on which it is open. */
    public record LocalFund(String id, String name, Validity validity) {}
}
