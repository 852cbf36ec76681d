/** jdynox on AWS: the official SDK for Java v2 carries the bytes. Start at {@link io.github.jdynox.aws.AwsDynox}. */
@NullMarked
package io.github.jdynox.aws;

import org.jspecify.annotations.NullMarked;
