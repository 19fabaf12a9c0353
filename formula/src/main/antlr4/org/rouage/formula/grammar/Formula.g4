/* The language of rules: arithmetic on named figures, with units, and no loop, recursion or call out. */
grammar Formula;

// A name after a number is a unit, and a stroke between two units is theirs: FormulaReader says so before parsing.
tokens { UNIT, PER }

formula : expression EOF ;

expression
    : primary                                                                # operand
    | <assoc = right> expression POWER expression                            # power
    | (MINUS | PLUS) expression                                              # signed
    | expression (TIMES | DIVIDED) expression                                # product
    | expression (PLUS | MINUS) expression                                   # sum
    | expression (BELOW | AT_MOST | ABOVE | AT_LEAST | EQUAL | UNEQUAL) expression  # comparison
    | NOT expression                                                         # negation
    | expression AND expression                                              # conjunction
    | expression OR expression                                               # disjunction
    | IF expression THEN expression ELSE expression                          # choice
    ;

primary
    : NUMBER unit?                                                           # quantity
    | ROUND OPEN expression SEMICOLON TO? grain SEMICOLON NAME+ CLOSE        # rounding
    | NAME OPEN (expression (SEMICOLON expression)*)? CLOSE years?           # call
    | name years?                                                            # figure
    | OPEN expression CLOSE                                                  # group
    ;

years : OPEN_YEAR expression (UP_TO expression)? CLOSE_YEAR ;

grain : NUMBER unit? | ELIDED? NAME+ ;

name : NAME | QUOTED ;

unit : UNIT (PER UNIT)* ;

IF options { caseInsensitive = true; } : 'si' | 'if' ;
THEN options { caseInsensitive = true; } : 'alors' | 'then' ;
ELSE options { caseInsensitive = true; } : 'sinon' | 'else' ;
AND options { caseInsensitive = true; } : 'et' | 'and' ;
OR options { caseInsensitive = true; } : 'ou' | 'or' ;
NOT options { caseInsensitive = true; } : 'non' | 'not' ;
ROUND options { caseInsensitive = true; } : 'round' | 'arrondi' ;
TO options { caseInsensitive = true; } : 'to' | 'à' | 'au' | 'aux' ;
ELIDED : [lL] ['\u2019] ;

NUMBER : (DIGIT DIGIT? DIGIT? (GROUPING DIGIT DIGIT DIGIT)+ | DIGIT+) ([.,] DIGIT+)? ;
fragment GROUPING : [ \u00A0\u202F\u2009] ;
fragment DIGIT : [0-9] ;

SYMBOL : '%' | 'k€' | 'M€' | 'Md€' | '€' ;
NAME : LETTER (LETTER | DIGIT | '_')* ('-' (LETTER | DIGIT | '_')+)* ;
fragment LETTER : [\p{L}] [\p{M}]* ;
QUOTED : '«' ~[«»\r\n]* '»' ;

UP_TO : '..' | '…' ;
PLUS : '+' ;
MINUS : '-' | '\u2212' | '\u2013' ;
TIMES : '*' | '\u00D7' ;
DIVIDED : '/' | '\u00F7' ;
POWER : '^' ;
AT_MOST : '<=' | '\u2264' ;
AT_LEAST : '>=' | '\u2265' ;
UNEQUAL : '<>' | '!=' | '\u2260' ;
BELOW : '<' ;
ABOVE : '>' ;
EQUAL : '=' ;
OPEN : '(' ;
CLOSE : ')' ;
OPEN_YEAR : '[' ;
CLOSE_YEAR : ']' ;
SEMICOLON : ';' ;

SPACE : [ \t\r\n\u00A0\u202F\u2009]+ -> skip ;
UNKNOWN : . ;
