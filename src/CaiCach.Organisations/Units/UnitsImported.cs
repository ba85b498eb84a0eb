using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Units;

/// <summary>A list of units was taken.</summary>
public sealed record UnitsImported(string FileHash, int Taken) : IRecordEvent
{
    public string Type => "unit.imported";
}
