"""Words to search by: characters, and the pinyin that people type for them."""
