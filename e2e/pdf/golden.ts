import { EVERY_PART, EVERY_SCRIPT, SIXTY_POINTS } from "./pages.ts";

/**
 * SHA-256 of what renderer 1 makes of these pages, wherever it runs. A change here means that files signed before
 * can no longer be checked: then it is renderer 2, and renderer 1 stays beside it.
 */
export const GOLDEN = [
  { page: EVERY_PART, sha256: "2b359547c4ba62043558798a5f2eef6b61986f3b91088afa7b93942ef4a9afcc" },
  { page: EVERY_SCRIPT, sha256: "983b48c85270fd1fdc6cfd0403a0c66bc1a26bd9700c796624f89fc7081e6732" },
  { page: SIXTY_POINTS, sha256: "1a55b9d681c751134b99d822a1e4d5cc0d4609b99b255d81ad578f15ef1465a8" },
  {
    page: { ...EVERY_PART, lang: "es", title: "Lo que nos pedimos" },
    sha256: "eb9483c351e88c6eddafa0376671ecd4c2317ba2afd58d6f0a62d0de4c90241f",
  },
] as const;

/** SHA-256 over the libraries and the fonts, in the order of sameBytes.test.ts. */
export const LIBRARIES_OF_RENDERER_1 = "b59ea3148e68cc0447d2436dfd9fd0f3fd7d7688b83cc697d9d7f9db049818f1";
