CREATE TABLE "e" (

);
