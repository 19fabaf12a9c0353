package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What must hold of every provision of every article. */
final class ProvisionLaws {
    private ProvisionLaws() {}

    /** "nth alinéa of the part" is this provision. */
    static void findsByPlace(Provisions provisions, Provision provision) {
        if (provision.address().position() instanceof Position.Alinea(int number, String label)
                && !provision.address().parts().isEmpty()) {
            Located located = provisions.find(Designation.of(provision.address().parts(), number));
            assertThat(located).as(provision.toString()).isEqualTo(new Located.One(provision, List.of(provision)));
        }
    }

    static boolean opensItem(Provision provision) {
        return provision.opened() > 0 && !provision.chain().getLast().printed().equals("–");
    }

    /** Its divisions lead to it: true when to it alone, false when to it among others. */
    static boolean findsByDivisions(Provisions provisions, Provision provision) {
        List<String> chain = provision.chain().stream()
                .map(division -> division.names().getFirst())
                .toList();
        return switch (provisions.find(Designation.of(chain, 0))) {
            case Located.One one -> {
                assertThat(one.provision()).isEqualTo(provision);
                yield true;
            }
            case Located.Ambiguous several -> {
                assertThat(several.candidates()).contains(provision);
                yield false;
            }
            case Located.None none -> throw new AssertionError("not found by its divisions: " + provision);
        };
    }

    /** No two addresses are equal, each is read back, and all text is in exactly one provision. */
    static void addressesAndCovers(String body, Provisions provisions) {
        assertThat(provisions.body().stream().map(Provision::toString)).doesNotHaveDuplicates();
        var between = new StringBuilder();
        int at = 0;
        for (Provision provision : provisions.body()) {
            assertThat(Address.parse(provision.toString())).isEqualTo(provision.address());
            assertThat(body.substring(provision.start(), provision.endExclusive()))
                    .isEqualTo(provision.text());
            assertThat(provisions.covering(provision.start())).contains(provision);
            assertThat(provisions.covering(provision.endExclusive() - 1)).contains(provision);
            between.append(body, at, provision.start());
            at = provision.endExclusive();
        }
        assertThat(between.append(body, at, body.length()).toString()).isBlank();
    }
}
