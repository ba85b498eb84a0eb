using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex.Live;

/// <summary>A unit declared what it knows of a leaf.</summary>
public sealed record LeafDeclared(string Code, string Unit, decimal? Points, string Source) : IRecordEvent
{
    public string Type => "index.declared";
}
