// Command certificates makes an authority and certificates that it signs, for tests. It takes JSON
// ({"hosts": [...], "from": hours, "until": hours}, relative to now, in a list) and the authority's name as its arguments and
// prints {"authority": PEM, "issued": [{"cert": PEM, "key": PEM, "middle": PEM}]}. With "between": true an authority between the
// two signs, which is "middle".
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"time"
)

type wish struct {
	Hosts       []string
	From, Until int
	Between     bool
}

type issued struct {
	Cert string `json:"cert"`
	Key  string `json:"key"`

	Middle string `json:"middle,omitempty"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var wishes []wish
	if err := json.Unmarshal([]byte(os.Args[1]), &wishes); err != nil {
		return err
	}
	name := os.Args[2]
	now := time.Now()
	authorityKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	authority := &x509.Certificate{
		SerialNumber:          big.NewInt(1),
		Subject:               pkix.Name{CommonName: name},
		NotBefore:             now.AddDate(-10, 0, 0),
		NotAfter:              now.AddDate(10, 0, 0),
		IsCA:                  true,
		BasicConstraintsValid: true,
		KeyUsage:              x509.KeyUsageCertSign,
	}
	root, err := x509.CreateCertificate(rand.Reader, authority, authority, &authorityKey.PublicKey, authorityKey)
	if err != nil {
		return err
	}
	answer := struct {
		Authority string   `json:"authority"`
		Issued    []issued `json:"issued"`
	}{Authority: toPEM("CERTIFICATE", root)}
	for number, wish := range wishes {
		key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			return err
		}
		template := &x509.Certificate{
			SerialNumber: big.NewInt(int64(number) + 2),
			Subject:      pkix.Name{CommonName: "server"},
			NotBefore:    now.Add(time.Duration(wish.From) * time.Hour),
			NotAfter:     now.Add(time.Duration(wish.Until) * time.Hour),
			KeyUsage:     x509.KeyUsageDigitalSignature,
			ExtKeyUsage:  []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		}
		for _, host := range wish.Hosts {
			if ip := net.ParseIP(host); ip != nil {
				template.IPAddresses = append(template.IPAddresses, ip)
			} else {
				template.DNSNames = append(template.DNSNames, host)
			}
		}
		signer, signerKey, middle := authority, authorityKey, ""
		if wish.Between {
			between := *authority
			between.SerialNumber = big.NewInt(int64(number) + 1_000)
			between.Subject = pkix.Name{CommonName: name + ", between"}
			if signerKey, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader); err != nil {
				return err
			}
			der, err := x509.CreateCertificate(rand.Reader, &between, authority, &signerKey.PublicKey, authorityKey)
			if err != nil {
				return err
			}
			signer, middle = &between, toPEM("CERTIFICATE", der)
		}
		der, err := x509.CreateCertificate(rand.Reader, template, signer, &key.PublicKey, signerKey)
		if err != nil {
			return err
		}
		pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
		if err != nil {
			return err
		}
		answer.Issued = append(answer.Issued, issued{toPEM("CERTIFICATE", der), toPEM("PRIVATE KEY", pkcs8), middle})
	}
	return json.NewEncoder(os.Stdout).Encode(answer)
}

func toPEM(kind string, der []byte) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}))
}
