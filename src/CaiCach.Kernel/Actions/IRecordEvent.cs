using System.Text.Json.Serialization;

namespace CaiCach.Kernel.Actions;

/// <summary>A fact about one record, written into its audit entry and shown on its timeline.</summary>
public interface IRecordEvent
{
    /// <summary>Stable type, such as <c>dossier.received</c>. Stored beside the data, never inside it.</summary>
    [JsonIgnore]
    string Type { get; }
}
