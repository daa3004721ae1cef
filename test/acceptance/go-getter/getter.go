// Package getter stands for the downloader of Terraform's plugins while the null provider is built. A provider downloads nothing, and the
// real one brings the clients of two cloud storages: a fifth of all packages, and most of what would have to be fetched.
package getter

import (
	"errors"
	"net/http"
)

// HttpGetter is what Terraform configures when it starts.
type HttpGetter struct {
	Client *http.Client
	Netrc  bool
}

// Getters are those for the protocols.
var Getters = map[string]interface{}{}

// Get always fails.
func Get(folder, source string) error {
	return errors.New("a provider downloads nothing: " + source)
}
