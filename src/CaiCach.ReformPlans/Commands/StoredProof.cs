using CaiCach.Kernel.Files;

namespace CaiCach.ReformPlans.Commands;

/// <summary>A file that lies in the store already; its row is written with the command.</summary>
internal sealed record StoredProof(StoredFile File, string Name)
{
    public string Hash => File.Hash;
}
