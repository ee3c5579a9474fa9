package outward.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import outward.answer.WrongInput;
import outward.customer.Estate;
import outward.customer.EstateJson;
import outward.customer.EstateReader;

/** Estate files (docs/estate-files.md): what is written, read and written again is the same, byte by byte. */
public final class EstateYaml {
    private EstateYaml() {}

    /** The estate of a file; refuses with every wrong value, each named by its path and its line. */
    public static EstateFile read(byte[] bytes) {
        YamlTree tree = YamlTree.parse(EstateText.of(bytes));
        if (!(tree.root() instanceof ObjectNode root)) {
            throw WrongInput.at(EstateText.FILE, "An estate file begins with \"version: 1\".");
        }
        Estate estate = EstateFile.located(tree, () -> EstateReader.read(root));
        return new EstateFile(estate, tree);
    }

    /** The file of an estate. */
    public static String write(Estate estate) {
        return YamlText.of(EstateJson.of(estate));
    }
}
