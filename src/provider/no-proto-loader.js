// Stands in the provider's bundle for @grpc/proto-loader: grpc-js loads it only for its channelz and ORCA services, which are not
// served here. Our messages are compiled, none is parsed at run time.
module.exports = {};
