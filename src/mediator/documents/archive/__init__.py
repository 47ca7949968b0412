"""What makes a paper last: PDF/A with its record inside, the station's signature, the QR code."""
