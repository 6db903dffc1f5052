/**
 * The floors of the house (ARCHITECTURE.md). Imports go down, never up, never sideways; type imports count.
 * `e2e/house/floors.test.ts` plants a violation of each rule and demands that it is found.
 */
const SUBJECTS = "agreement|conversation|signing|apology|promises|reassurance|together|week|warmWords|withUs|backup";

/** What the server may know of sealing: shapes and signature checks, never opening, never keys. */
const SERVER_MAY_IMPORT_OF_SEAL =
  "^shared/seal/(envelope|verifySignature|signedMessage|canonical|patterns|conversation/eventHeader|signing/signingHeader)[.]ts$|^shared/seal/log/(?!spaceKeyOf|safetyWords|build/)[A-Za-z]+[.]ts$|^shared/seal/invitation/(tokenHash|spilledLink)[.]ts$";

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle means that two things are one thing: move what both need down.",
      from: {},
      to: { circular: true },
    },
    {
      name: "shared-is-the-ground",
      severity: "error",
      comment: "shared/ imports only itself.",
      from: { path: "^shared/" },
      to: { path: "^(server|client|e2e|bench)/" },
    },
    {
      name: "shared-is-pure",
      severity: "error",
      comment: "No Node modules in the core: hand them in.",
      from: { path: "^shared/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "base-and-seal-know-no-subject",
      severity: "error",
      comment: "base and seal are below the subjects.",
      from: { path: "^shared/(base|seal|wording)/" },
      to: { path: `^shared/(wire|${SUBJECTS})/` },
    },
    {
      name: "base-is-lowest",
      severity: "error",
      comment: "base imports only base.",
      from: { path: "^shared/base/" },
      to: { path: "^shared/(?!base/)" },
    },
    {
      name: "subjects-are-islands",
      severity: "error",
      comment: "What two subjects need sinks to base, seal or wording.",
      from: { path: `^shared/(${SUBJECTS})/` },
      to: { path: `^shared/(${SUBJECTS}|wire)/`, pathNot: "^shared/$1/" },
    },
    {
      name: "server-cannot-open",
      severity: "error",
      comment: "The product's promise: the server holds no code that opens or derives a key.",
      from: { path: "^server/", pathNot: "\\.test\\.ts$" },
      to: { path: "^shared/seal/", pathNot: SERVER_MAY_IMPORT_OF_SEAL },
    },
    {
      name: "what-the-server-sees-cannot-open",
      severity: "error",
      comment: "Nor may what it imports reach opening or keys.",
      from: { path: SERVER_MAY_IMPORT_OF_SEAL },
      to: { path: "^shared/seal/", pathNot: SERVER_MAY_IMPORT_OF_SEAL },
    },
    {
      name: "server-reads-no-content",
      severity: "error",
      comment: "Of the subjects the server may know only the pen of the conversation.",
      from: { path: "^server/" },
      to: { path: `^shared/(${SUBJECTS}|wording)/`, pathNot: "^shared/conversation/pen" },
    },
    {
      name: "server-and-client-apart",
      severity: "error",
      comment: "They meet in shared/wire.",
      from: { path: "^server/" },
      to: { path: "^client/" },
    },
    {
      name: "client-and-server-apart",
      severity: "error",
      comment: "They meet in shared/wire.",
      from: { path: "^client/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^server/" },
    },
    {
      name: "store-is-lowest",
      severity: "error",
      comment: "The store knows nobody above it.",
      from: { path: "^server/store/" },
      to: { path: "^server/(?!store/|testing/)" },
    },
    {
      name: "cluster-is-low",
      severity: "error",
      comment: "How nodes reach each other is beside the store: rooms use it, and it knows none of them.",
      from: { path: "^server/cluster/", pathNot: "\\.test\\.ts$" },
      to: { path: "^server/(?!cluster/|store/|log[.]ts)" },
    },
    {
      name: "server-rooms-are-islands",
      severity: "error",
      comment: "http, sync, live and conversation meet in app.",
      from: { path: "^server/(http|sync|live|conversation)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^server/(http|sync|live|conversation|app|main)", pathNot: "^server/$1/" },
    },
    {
      name: "features-are-islands",
      severity: "error",
      comment: "What must appear together is composed by client/app.",
      from: { path: "^client/features/([^/]+)/" },
      to: { path: "^client/features/", pathNot: "^client/features/$1/" },
    },
    {
      name: "features-below-app",
      severity: "error",
      comment: "Features do not know the app.",
      from: { path: "^client/(features|platform)/" },
      to: { path: "^client/app/" },
    },
    {
      name: "platform-below-features",
      severity: "error",
      comment: "The platform does not know features.",
      from: { path: "^client/platform/" },
      to: { path: "^client/features/" },
    },
    {
      name: "roof-stays-above",
      severity: "error",
      comment: "Nothing in the house imports the roof.",
      from: { path: "^(shared|server|client)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(e2e|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.cache|artifacts)/" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
