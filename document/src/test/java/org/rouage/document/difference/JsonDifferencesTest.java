package org.rouage.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Operation;

final class JsonDifferencesTest {
    @Test
    void one_text_reworded_is_one_element_with_its_runs() {
        assertThat(JsonDifferences.print(SampleDifferences.rewritten("within 14 days", "within 30 days")))
                .isEqualTo("""
                        {
                          "format" : "rouage-difference/1",
                          "version" : "0.0.0-test",
                          "before" : {
                            "convention" : "clockmakers-2014",
                            "title" : "Convention of the clockmakers",
                            "inForce" : "2015-01-01",
                            "known" : "2015-01-01",
                            "name" : {
                              "fr" : "au 1er janvier 2015",
                              "en" : "on 1 January 2015"
                            }
                          },
                          "after" : {
                            "convention" : "clockmakers-2014",
                            "title" : "Convention of the clockmakers",
                            "inForce" : "2015-01-01",
                            "known" : "2015-01-01",
                            "name" : {
                              "fr" : "au 1er janvier 2015",
                              "en" : "on 1 January 2015"
                            }
                          },
                          "counts" : {
                            "added" : 0,
                            "removed" : 0,
                            "moved" : 0,
                            "renumbered" : 0,
                            "reworded" : 1,
                            "revalued" : 0
                          },
                          "acts" : [ ],
                          "elements" : [
                            {
                              "id" : "annex-1",
                              "kind" : "annexes",
                              "heading" : {
                                "fr" : "Annexe « Annex »",
                                "en" : "Annex “Annex”"
                              },
                              "changes" : [
                                {
                                  "change" : "reworded",
                                  "part" : "text",
                                  "words" : [
                                    {
                                      "kept" : "within "
                                    },
                                    {
                                      "deleted" : "14"
                                    },
                                    {
                                      "inserted" : "30"
                                    },
                                    {
                                      "kept" : " days"
                                    }
                                  ],
                                  "wroteBefore" : {
                                    "act" : "convention"
                                  },
                                  "wroteAfter" : {
                                    "act" : "convention"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void each_kind_of_change_has_its_fields() {
        String json = JsonDifferences.print(SampleDifferences.after(
                new Operation.Move("clause-2", "convention", Optional.empty(), true),
                new Operation.Renumber("axis-1", "1 bis"),
                new Operation.Repeal("com-1"),
                new Operation.RepealTarget("ind-1", 2017),
                new Operation.Insert(
                        "convention",
                        Optional.empty(),
                        false,
                        new org.rouage.convention.Convention.Annex("annex-1", Optional.empty(), "Annex", "Words."))));
        assertThat(json).endsWith("""
                  "counts" : {
                    "added" : 1,
                    "removed" : 1,
                    "moved" : 1,
                    "renumbered" : 1,
                    "reworded" : 0,
                    "revalued" : 1
                  },
                  "acts" : [
                    {
                      "act" : "amendment-1",
                      "title" : "Amendment 1",
                      "ground" : "financing-law",
                      "signed" : "2015-03-01",
                      "effective" : "2015-07-01",
                      "elements" : 5
                    }
                  ],
                  "elements" : [
                    {
                      "id" : "axis-1",
                      "kind" : "axes",
                      "heading" : {
                        "fr" : "Axe 1 bis « Service »",
                        "en" : "Axis 1 bis “Service”"
                      },
                      "changes" : [
                        {
                          "change" : "renumbered",
                          "part" : "number",
                          "before" : "1",
                          "after" : "1 bis",
                          "wroteBefore" : {
                            "act" : "convention"
                          },
                          "wroteAfter" : {
                            "act" : "amendment-1",
                            "operation" : 2
                          }
                        }
                      ]
                    },
                    {
                      "id" : "com-1",
                      "kind" : "commitments",
                      "heading" : {
                        "fr" : "Engagement « Publish the decree »",
                        "en" : "Commitment “Publish the decree”"
                      },
                      "changes" : [
                        {
                          "change" : "removed",
                          "from" : {
                            "into" : "sheet-1",
                            "as" : "commitments"
                          },
                          "by" : {
                            "act" : "amendment-1",
                            "operation" : 3
                          },
                          "said" : [
                            {
                              "part" : "id",
                              "says" : "com-1"
                            },
                            {
                              "part" : "party",
                              "says" : "state"
                            },
                            {
                              "part" : "title",
                              "says" : "Publish the decree"
                            },
                            {
                              "part" : "text",
                              "says" : "Publish the decree in time."
                            },
                            {
                              "part" : "due",
                              "says" : "2015-06-30"
                            },
                            {
                              "part" : "objectives[1]",
                              "says" : "obj-1"
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "id" : "ind-1",
                      "kind" : "indicators",
                      "heading" : {
                        "fr" : "Indicateur « Calls answered »",
                        "en" : "Indicator “Calls answered”"
                      },
                      "changes" : [
                        {
                          "change" : "revalued",
                          "part" : "targets[2017]",
                          "before" : "88",
                          "wroteBefore" : {
                            "act" : "convention"
                          },
                          "wroteAfter" : {
                            "act" : "amendment-1",
                            "operation" : 4
                          }
                        }
                      ]
                    },
                    {
                      "id" : "clause-2",
                      "kind" : "clauses",
                      "heading" : {
                        "fr" : "Clause « Second »",
                        "en" : "Clause “Second”"
                      },
                      "changes" : [
                        {
                          "change" : "moved",
                          "from" : {
                            "into" : "convention",
                            "as" : "clauses",
                            "after" : "clause-1"
                          },
                          "to" : {
                            "into" : "convention",
                            "as" : "clauses"
                          },
                          "by" : {
                            "act" : "amendment-1",
                            "operation" : 1
                          }
                        }
                      ]
                    },
                    {
                      "id" : "annex-1",
                      "kind" : "annexes",
                      "heading" : {
                        "fr" : "Annexe « Annex »",
                        "en" : "Annex “Annex”"
                      },
                      "changes" : [
                        {
                          "change" : "added",
                          "at" : {
                            "into" : "convention",
                            "as" : "annexes"
                          },
                          "by" : {
                            "act" : "amendment-1",
                            "operation" : 5
                          },
                          "says" : [
                            {
                              "part" : "id",
                              "says" : "annex-1"
                            },
                            {
                              "part" : "title",
                              "says" : "Annex"
                            },
                            {
                              "part" : "text",
                              "says" : "Words."
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }
}
