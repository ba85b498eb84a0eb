using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Publishing;

/// <summary>The signed document of a decision.</summary>
public sealed class PublicationDocument(AppDb db)
{
    /// <returns>Hash, media type and name; null where there is none.</returns>
    public async Task<(string Hash, string MediaType, string Name)?> FindAsync(Guid publicationId, CancellationToken cancellationToken) =>
        await db.Set<Publication>().AsNoTracking().Where(p => p.Id == publicationId && p.FileHash != null)
            .Join(db.Set<StoredFile>(), p => p.FileHash, f => f.Hash, (p, f) => new { f.Hash, f.MediaType, p.FileName }).SingleOrDefaultAsync(cancellationToken) is { } found
            ? (found.Hash, found.MediaType, found.FileName ?? "quyet-dinh")
            : null;
}
