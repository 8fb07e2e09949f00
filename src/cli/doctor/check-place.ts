import { cloudSynced } from '../../store/data-folder.ts'
import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** File systems that are another computer's. */
const remote = /^(nfs\d?|cifs|smb\d?|smbfs|afs|ceph|glusterfs|9p|fuse\.(sshfs|rclone|glusterfs|davfs.*)|davfs\d?)$/

/** Where the data are. `real`: the folder once links are followed; `roots`: where Windows says a cloud keeps its files. */
export type Place = Readonly<{ path: string; real: string; fileSystem: string | undefined; roots: readonly string[] }>

/** A cloud would copy confidential answers, and a network share cannot keep the store's log. */
export function checkPlace({ path, real, fileSystem, roots }: Place, words: DoctorWords['place']): Finding {
  const isRemote = fileSystem !== undefined && remote.test(fileSystem)
  const inRoot = roots.some((root) => root !== '' && isWithin(real, root)) ? 'onedrive' : undefined
  const shared = cloudSynced(path) ?? cloudSynced(real) ?? inRoot ?? (isRemote ? 'network' : undefined)
  const facts = { path, shared: shared ?? null, file_system: fileSystem ?? null }
  if (shared === undefined) return { level: 'good', said: words.local, facts }
  const said = shared === 'network' ? words.network(path) : words.cloud(path, words.clouds[shared])
  return { level: 'wrong', said, todo: words.move, facts }
}

function isWithin(path: string, root: string): boolean {
  const [inner, outer] = [path, root].map((one) => one.replaceAll('\\', '/').replace(/\/$/, '').toLowerCase())
  return inner === outer || (inner ?? '').startsWith(`${outer}/`)
}
