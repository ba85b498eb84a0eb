namespace CaiCach.ReformPlans.Commands;

/// <summary>What a command says about its proof, besides a file.</summary>
public interface IProofOptions
{
    /// <summary>Number of the document.</summary>
    string? ProofNumber { get; }

    DateOnly? ProofOn { get; }

    /// <summary>A page of the product that shows it.</summary>
    string? ProofLink { get; }
}
