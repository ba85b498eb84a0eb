using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Data;

/// <summary>The tables of one module. <see cref="AppDb"/> is assembled from all registered parts.</summary>
public interface IModelPart
{
    /// <summary>Prefix of every table of the module, such as <c>dossier</c>.</summary>
    string TablePrefix { get; }

    /// <summary>Maps the module's entities.</summary>
    void Map(ModelBuilder model);
}
