/** Each stock provider of y-websocket listens for the end of the process: eleven open documents are no leak. */
process.setMaxListeners(0);
