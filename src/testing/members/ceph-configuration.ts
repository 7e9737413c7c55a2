/**
 * The configuration of a Ceph that holds one copy in memory and no manager. Without `tcp_nodelay` small answers of the gateway
 * take some 40 milliseconds.
 */
export const cephConfiguration = ({
  folder,
  fsid,
  mon,
  port,
}: {
  readonly folder: string;
  readonly fsid: string;
  /** Both addresses of the monitor, as `mon host` takes them. */
  readonly mon: string;
  /** Of the S3 gateway. */
  readonly port: number;
}): string => `[global]
fsid = ${fsid}
keyring = ${folder}/keyring
mon host = ${mon}
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd objectstore = memstore
mon allow pool size one = true
mon data avail crit = 1
run dir = ${folder}/run
admin socket = ${folder}/run/$name.asok
log file = ${folder}/$name.log
public addr = 127.0.0.1
[mon.a]
mon data = ${folder}/mon
[osd.0]
osd data = ${folder}/osd
[client.rgw]
rgw frontends = beast endpoint=127.0.0.1:${port} tcp_nodelay=1
`;
