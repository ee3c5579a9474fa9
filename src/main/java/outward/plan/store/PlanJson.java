package outward.plan.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import outward.database.AddressModule;
import outward.design.Frame;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.plan.FindingCounts;

/** The stored form of designs and findings. A field that an older revision lacks reads as null, a list as empty. */
final class PlanJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new AddressModule())
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private PlanJson() {}

    static String write(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a design is always writable", e);
        }
    }

    static Frame frame(String json) {
        return read(Frame.class, json);
    }

    static HostLine line(String json) {
        return read(HostLine.class, json);
    }

    static FindingCounts counts(String json) {
        return read(FindingCounts.class, json);
    }

    static List<Finding> findings(String json) {
        try {
            return "[]".equals(json) ? List.of() : MAPPER.readValue(json, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings are always readable", e);
        }
    }

    private static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored design is always readable", e);
        }
    }
}
