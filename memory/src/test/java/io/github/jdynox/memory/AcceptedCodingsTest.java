package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedCodingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate",
                "GZIP, identity",
                "dog, gzip ,, cat",
                "gzip;q=0.8, deflate;q=0.5",
                "*",
                "*, deflate;q=0.5",
                "*;q=0.5,identity",
                "gzip;q=0.5,identity;q=0.8",
                "deflate;q=0.5, gzip;q=31",
                "gzip;q=31,deflate;q=51",
                "deflate;q=0.5, gzip;q=1;q=0.2",
                "deflate;q=0.5,gzip;q=0.x",
                "deflate;q=-0.5,gzip;q=0.2",
                "gzip;q =0;q=1",
                "gzip;q=0, gzip;q=1, gzip;q=0",
                "br,identity;q=0.5,gzip;q=0.0001"
            })
    void header_thatPrefersGzip_getsIt(String header) {
        assertThat(AcceptedCodings.best(header)).isEqualTo(ContentCoding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deflate",
                "br, identity, deflate, gzip",
                "br, gzip;q=0, deflate; q = 0.5 , identity;q=0",
                "*, deflate",
                "*, gzip;q=0.5",
                "deflate;q=0.5, gzip;q=0.2",
                "deflate;q=0.5,gzip;q=0."
            })
    void header_thatPrefersDeflate_getsIt(String header) {
        assertThat(AcceptedCodings.best(header)).isEqualTo(ContentCoding.DEFLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "x-gzip",
                "gzip ;q=0",
                "identity;q=0",
                "*;q=0",
                "br;q=0.8,identity;q=0.5,*;q=0",
                "\"gzip\"",
                "gzip br",
                "gzip:q=1",
                "gzip; q=0;q=1",
                "gzip;nq=0;q=1"
            })
    void header_thatTakesNeither_getsNone(String header) {
        assertThat(AcceptedCodings.best(header)).isNull();
    }

    @Test
    void header_missing_getsNone() {
        assertThat(AcceptedCodings.best(null)).isNull();
    }
}
