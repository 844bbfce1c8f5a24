package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

// writeCertificates makes everything that the parts and the tests show each other, as PEM files in a directory:
// an authority, a server for 127.0.0.1, an administrator, the same one with a certificate that has expired, and the
// key that signs the tokens of service accounts.
func writeCertificates(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("usage: control-plane certificates DIRECTORY")
	}
	directory := args[0]
	now := time.Now()
	authority := &x509.Certificate{
		Subject:               pkix.Name{CommonName: "test-authority"},
		NotBefore:             now.Add(-48 * time.Hour),
		NotAfter:              now.Add(24 * time.Hour),
		IsCA:                  true,
		BasicConstraintsValid: true,
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	authorityKey, err := write(directory, "ca", authority, authority, nil)
	if err != nil {
		return err
	}
	server := &x509.Certificate{
		Subject:     pkix.Name{CommonName: "kube-apiserver"},
		NotBefore:   now.Add(-time.Hour),
		NotAfter:    now.Add(24 * time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	if _, err := write(directory, "server", server, authority, authorityKey); err != nil {
		return err
	}
	for name, end := range map[string]time.Time{"admin": now.Add(24 * time.Hour), "expired": now.Add(-24 * time.Hour)} {
		client := &x509.Certificate{
			Subject:     pkix.Name{CommonName: "admin", Organization: []string{"system:masters"}},
			NotBefore:   now.Add(-48 * time.Hour),
			NotAfter:    end,
			KeyUsage:    x509.KeyUsageDigitalSignature,
			ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
		}
		if _, err := write(directory, name, client, authority, authorityKey); err != nil {
			return err
		}
	}
	signer := &x509.Certificate{Subject: pkix.Name{CommonName: "service-accounts"}, NotAfter: now.Add(24 * time.Hour)}
	_, err = write(directory, "service-accounts", signer, signer, nil)
	return err
}

// write makes a key and its certificate; with no parentKey the certificate signs itself.
func write(directory, name string, template, parent *x509.Certificate, parentKey crypto.Signer) (crypto.Signer, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	if parentKey == nil {
		parentKey = key
	}
	template.SerialNumber = big.NewInt(time.Now().UnixNano())
	certificate, err := x509.CreateCertificate(rand.Reader, template, parent, key.Public(), parentKey)
	if err != nil {
		return nil, err
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	if err := writePEM(filepath.Join(directory, name+".crt"), "CERTIFICATE", certificate); err != nil {
		return nil, err
	}
	return key, writePEM(filepath.Join(directory, name+".key"), "PRIVATE KEY", private)
}

func writePEM(path, kind string, bytes []byte) error {
	return os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: bytes}), 0o600)
}
