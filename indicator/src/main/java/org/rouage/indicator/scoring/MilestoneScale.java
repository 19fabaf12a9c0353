package org.rouage.indicator.scoring;

final class MilestoneScale {
    static final String DONE = "done";
}
