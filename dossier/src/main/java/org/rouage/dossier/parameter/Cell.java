package org.rouage.dossier.parameter;

import org.rouage.basics.Place;

/** One cell of a table, without the white space around it. */
record Cell(String text, Place place) {
    Cell {
        text = text.strip();
    }
}
