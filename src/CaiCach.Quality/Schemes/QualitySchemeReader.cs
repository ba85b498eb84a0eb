using CaiCach.Kernel.Data;

namespace CaiCach.Quality.Schemes;

/// <summary>Reads the indicators and classes in force, for pages and forms.</summary>
public sealed class QualitySchemeReader(AppDb db)
{
    public Task<QualityScheme> OnAsync(DateOnly day, CancellationToken cancellationToken) => QualityScheme.OnAsync(db, day, cancellationToken);
}
