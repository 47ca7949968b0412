"""人员与密码: who may come in, with which password, to do what."""
