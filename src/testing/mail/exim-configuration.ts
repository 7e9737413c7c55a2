/**
 * A mail server for tests: it listens on loopback alone, sends nothing to anywhere, delivers what it takes over to Maildirs, and
 * does by the first word of a receiver's address what real servers do to mails.
 */
export const eximConfiguration = ({ dir, port }: { readonly dir: string; readonly port: number }): string => `
exim_user = Debian-exim
exim_group = Debian-exim
primary_hostname = mail.mittelaue.example
spool_directory = ${dir}/spool
log_file_path = ${dir}/log/%slog
pid_file_path = ${dir}/exim.pid
local_interfaces = 127.0.0.1.${port}
daemon_smtp_ports = ${port}
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts =
dsn_advertise_hosts = *
smtp_accept_max = 100
smtp_accept_max_per_connection = 1000
smtp_accept_queue_per_connection = 0
smtp_connect_backlog = 100
bounce_return_message = true
keep_environment =
acl_smtp_rcpt = acl_rcpt
acl_smtp_data = acl_data

begin acl

acl_rcpt:
  deny    local_parts = ^550
          message     = 5.1.1 <$local_part@$domain>: no such mailbox
  # greylisting: whoever comes again is let in
  defer   local_parts = ^grey
          !ratelimit  = 1.5 / 1h / per_cmd / strict / $local_part
          message     = 4.2.0 <$local_part@$domain>: greylisted, come again
  accept  local_parts = ^slow
          delay       = 1s
  accept  set acl_m_local = $local_part

acl_data:
  # the whole mail is there, and the word about it comes late
  accept  condition   = \${if match{$acl_m_local}{^late}}
          delay       = 3s
  accept

begin routers

closed:
  driver      = redirect
  local_parts = ^bounce
  allow_fail
  data        = :fail: mailbox is closed

returned:
  driver            = accept
  local_parts       = zurueck
  local_part_suffix = +*
  local_part_suffix_optional
  transport         = returned

all:
  driver    = accept
  transport = all

begin transports

returned:
  driver    = appendfile
  directory = ${dir}/mail/returned
  maildir_format
  create_directory
  envelope_to_add

all:
  driver    = appendfile
  directory = ${dir}/mail/all
  maildir_format
  create_directory
  envelope_to_add

begin retry

*  *  F,1h,1s
`;
