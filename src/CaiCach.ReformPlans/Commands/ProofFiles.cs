using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Commands;

/// <summary>Files that prove something: into the store before the command, its row with the command.</summary>
public sealed class ProofFiles(AppDb db, FileStore store, LocalClock clock)
{
    const int LongestName = 200;

    /// <summary>Stores the file, if there is one, then runs the command; a file that is refused refuses the command.</summary>
    internal async Task<Outcome<T>> WithAsync<T>(ProofFile? file, Func<StoredProof?, Task<Outcome<T>>> run, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return await run(null);
        }

        var stored = await store.PutAsync(file.Content, clock.Now, cancellationToken);
        var name = NormalText.Line(Path.GetFileName(file.Name.Replace('\\', '/'))) ?? "tệp";
        return stored.Succeeded
            ? await run(new StoredProof(stored.Value, name[..Math.Min(name.Length, LongestName)]))
            : stored.Refusals.Select(r => r with { Field = "File" }).ToList();
    }

    /// <summary>Adds the file's row unless another record brought the same content.</summary>
    internal async Task KeepAsync(StoredProof? stored, CancellationToken cancellationToken)
    {
        if (stored is not null && !await db.Set<StoredFile>().AnyAsync(f => f.Hash == stored.Hash, cancellationToken))
        {
            db.Add(stored.File);
        }
    }
}
