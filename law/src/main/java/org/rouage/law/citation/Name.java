package org.rouage.law.citation;

import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;

/** An article by its code and number, the letters of ordinary and organic law taken for one. */
record Name(Code code, ArticleNumber number) {
    Name {
        String normalised = number.normalised();
        number = number.series() == ArticleNumber.Series.ORGANIC_LAW
                ? ArticleNumber.parse("L" + normalised.substring(2))
                : number;
    }

    static Name of(ArticleVersion version) {
        return new Name(version.code(), version.number());
    }
}
