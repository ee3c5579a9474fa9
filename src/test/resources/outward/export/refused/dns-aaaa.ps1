# AAAA records of the management hosts. Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Held back: the plan is refused, or something is still to be confirmed.
