"use strict";
module.exports = { posts: "posts" };
