/** Expressions: lexer, parser, checks and evaluation over stored values. */
@NullMarked
package io.github.jdynox.memory.expression;

import org.jspecify.annotations.NullMarked;
