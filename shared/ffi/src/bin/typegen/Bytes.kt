// Copyright (c) Zefchain Labs, Inc.
// SPDX-License-Identifier: MIT OR Apache-2.0

package com.novi.serde

/**
 * Bytes that are equal where they hold the same. The generator's own are an inline class, which
 * cannot say so: every control would differ from itself in the next view, and be drawn again.
 */
class Bytes(val content: ByteArray) {
    override fun equals(other: Any?): Boolean = other is Bytes && content.contentEquals(other.content)

    override fun hashCode(): Int = content.contentHashCode()

    override fun toString(): String = content.contentToString()

    companion object {
        fun empty(): Bytes = Bytes(ByteArray(0))

        fun valueOf(content: ByteArray): Bytes = Bytes(content)
    }
}
