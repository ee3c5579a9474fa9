package outward.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import outward.directaccess.Worded;

/** Writes a member of a closed set as its word. */
final class Word extends StdSerializer<Worded> {
    private static final long serialVersionUID = 1L;

    Word() {
        super(Worded.class);
    }

    @Override
    public void serialize(Worded value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(value.word());
    }
}
