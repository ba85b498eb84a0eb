using CaiCach.Kernel.Actions;

namespace CaiCach.Dossiers.Arriving;

/// <summary>How the history names an online arrival.</summary>
internal static class ArrivalRecord
{
    public static RecordRef Of(Guid id) => new("arrival", id);
}
