/** PartiQL as DynamoDB has it: statements read into the conditions and updates that expressions are read into. */
@NullMarked
package io.github.jdynox.memory.partiql;

import org.jspecify.annotations.NullMarked;
