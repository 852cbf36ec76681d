package io.github.jdynox.aws;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What the headers of an answer say about its body.
 *
 * @param good whether the status is 2xx
 * @param length {@code Content-Length}, -1 where it is not given
 * @param crc32 {@code x-amz-crc32}, of the bytes as they are sent; -1 where it is not given
 * @param gzip whether the body claims to be compressed; large error bodies claim it wrongly
 */
record Head(boolean good, long length, long crc32, boolean gzip, @Nullable String requestId) {

    private static final String LENGTH = "Content-Length";
    private static final String CRC32 = "x-amz-crc32";
    private static final String ENCODING = "Content-Encoding";

    /** A checksum that no body has: what a header that is no number counts as. */
    private static final long NO_NUMBER = Long.MAX_VALUE;

    static Head of(SdkHttpResponse response) {
        return new Head(
                response.isSuccessful(),
                number(response, LENGTH),
                number(response, CRC32),
                response.firstMatchingHeader(ENCODING)
                        .map(encoding -> encoding.toLowerCase(Locale.ROOT).equals("gzip"))
                        .orElse(false),
                response.firstMatchingHeader("x-amzn-RequestId").orElse(null));
    }

    /** Whether we take the body from the SDK: it is ours when good, and the SDK cannot read false gzip in errors. */
    boolean bodyIsTaken() {
        return good || gzip;
    }

    /** The response as the SDK may see it: without the headers that are untrue once the body is another. */
    SdkHttpResponse withoutBodyHeaders(SdkHttpResponse response) {
        return response.toBuilder()
                .removeHeader(LENGTH)
                .removeHeader(CRC32)
                .removeHeader(ENCODING)
                .build();
    }

    private static long number(SdkHttpResponse response, String header) {
        String value = response.firstMatchingHeader(header).orElse(null);
        if (value == null) {
            return -1;
        }
        try {
            long number = Long.parseLong(value.trim());
            return number < 0 ? NO_NUMBER : number;
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }
}
