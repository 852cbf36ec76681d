package io.github.jdynox.cli;

import io.github.jdynox.DynoxException;
import io.github.jdynox.aws.AwsDynox;
import io.github.jdynox.aws.AwsDynoxBuilder;
import io.github.jdynox.client.DynoxClient;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;

/** Which DynamoDB to talk to, and as whom. */
final class ConnectionOptions {

    /** For a server on this machine, which does not mind, where nothing else says it. */
    private static final String LOCAL_REGION = "us-east-1";

    private static final AwsBasicCredentials LOCAL_CREDENTIALS = AwsBasicCredentials.create("local", "local");

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            converter = Endpoint.class,
            description = "Where DynamoDB is, if not in AWS: http://localhost:8000. On this machine, neither region nor"
                    + " credentials are needed.")
    @Nullable
    URI endpoint;

    @Option(
            names = "--region",
            paramLabel = "NAME",
            description = "AWS region (default: AWS_REGION or that of the profile).")
    @Nullable
    String region;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Profile of the AWS configuration (default: AWS_PROFILE or 'default').")
    @Nullable
    String profile;

    /** A client, to be closed. */
    DynoxClient open() {
        AwsDynoxBuilder builder = AwsDynox.builder();
        if (profile != null) {
            builder.profile(profile);
        }
        if (region != null) {
            builder.region(region);
        }
        if (endpoint != null) {
            builder.endpoint(endpoint);
            if (profile == null && isLoopback(endpoint)) {
                forgive(builder);
            }
        }
        return build(builder);
    }

    private DynoxClient build(AwsDynoxBuilder builder) {
        try {
            return builder.build();
        } catch (DynoxException e) {
            throw region != null
                    ? e
                    : new DynoxException(
                            "Expected an AWS region but none is set: give --region, set AWS_REGION, or use a profile that has"
                                    + " one.",
                            e);
        }
    }

    /** Region and credentials as the environment has them; made up where it has none. */
    private void forgive(AwsDynoxBuilder builder) {
        if (region == null) {
            builder.region(environmentRegion());
        }
        builder.credentials(AwsCredentialsProviderChain.of(
                EnvironmentVariableCredentialsProvider.create(),
                ProfileCredentialsProvider.create(),
                StaticCredentialsProvider.create(LOCAL_CREDENTIALS)));
    }

    private static String environmentRegion() {
        try {
            return new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
                    .getRegion()
                    .id();
        } catch (SdkClientException noneSet) {
            return LOCAL_REGION;
        }
    }

    private static boolean isLoopback(URI endpoint) {
        try {
            return InetAddress.getByName(endpoint.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static final class Endpoint implements ITypeConverter<URI> {

        @Override
        public URI convert(String text) {
            try {
                URI uri = URI.create(text);
                String scheme = String.valueOf(uri.getScheme());
                if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                    return uri;
                }
            } catch (IllegalArgumentException notAUri) {
                // said below
            }
            throw new TypeConversionException("expected a URL such as http://localhost:8000 but found '" + text + "'");
        }
    }
}
