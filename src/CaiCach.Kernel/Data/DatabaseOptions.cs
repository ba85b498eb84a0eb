namespace CaiCach.Kernel.Data;

/// <summary>Which engine holds the data (configuration section <c>Database</c>).</summary>
public sealed record DatabaseOptions
{
    /// <summary><c>sqlite</c> (embedded default) or <c>postgres</c>.</summary>
    public string Provider { get; init; } = "sqlite";

    /// <summary>ADO.NET connection string of that engine.</summary>
    public string ConnectionString { get; init; } = "Data Source=var/caicach.db";
}
