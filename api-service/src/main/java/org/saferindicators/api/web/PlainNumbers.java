package org.saferindicators.api.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes whole numbers without a fraction ({@code 1319}, not {@code 1319.0}), and never NaN or infinity. */
@Singleton
public final class PlainNumbers implements ObjectMapperCustomizer {

    private static final double EXACT = 1L << 53;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("plain-numbers")
                .addSerializer(Double.class, new Plain())
                .addSerializer(double.class, new Plain()));
    }

    private static final class Plain extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        private Plain() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (!Double.isFinite(value)) {
                json.writeNull();
            } else if (value == Math.rint(value) && Math.abs(value) < EXACT) {
                json.writeNumber(value.longValue());
            } else {
                json.writeNumber(value);
            }
        }
    }
}
