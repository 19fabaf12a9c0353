package org.rouage.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real law kept beside a checkout, which is not part of it. */
final class RealData {
    private RealData() {}

    /** A path in the shared data; the test is skipped when it is absent, or fails when the data is required. */
    static Path law(String name) {
        Path path = Path.of(System.getProperty("rouage.root"), "..", "shared", "data", "law", name)
                .normalize();
        if (!Files.exists(path) && "1".equals(System.getenv("ROUAGE_REQUIRE_DATA"))) {
            throw new AssertionError("ROUAGE_REQUIRE_DATA=1 but there is no " + path);
        }
        Assumptions.assumeTrue(Files.exists(path), "real law is not beside this checkout: " + path);
        return path;
    }
}
