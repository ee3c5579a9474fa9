package outward.address;

/** An address and a length, taken apart at the slash; the length is plain decimal, no sign and no leading zero. */
record SlashNotation(String address, int length) {

    static SlashNotation of(String input, AddressForm wanted) {
        int slash = input.indexOf('/');
        if (slash < 0) {
            throw wanted.refuse(input, input.isEmpty() ? "it is empty" : "it has no length (the part after the slash)");
        }
        return new SlashNotation(input.substring(0, slash), length(input, input.substring(slash + 1), wanted));
    }

    private static int length(String input, String digits, AddressForm wanted) {
        if (digits.isEmpty()) {
            throw wanted.refuse(input, "nothing follows the slash");
        }
        if (!digits.chars().allMatch(StrictReader::isDecimal)) {
            throw wanted.refuse(input, "its length is not a decimal number");
        }
        if (digits.length() > 1 && digits.startsWith("0")) {
            throw wanted.refuse(input, "its length starts with zero");
        }
        if (digits.length() > 3 || Integer.parseInt(digits) > wanted.bits) {
            throw wanted.refuse(input, "its length is above " + wanted.bits);
        }
        return Integer.parseInt(digits);
    }
}
