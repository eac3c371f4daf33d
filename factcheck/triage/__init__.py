"""What becomes of checks after the rules have spoken, before anybody reads them."""
