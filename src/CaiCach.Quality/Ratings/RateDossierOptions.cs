using System.Text.Json.Serialization;

namespace CaiCach.Quality.Ratings;

/// <summary>What <see cref="RateDossier"/> is told.</summary>
public sealed record RateDossierOptions
{
    /// <summary>Code of the dossier.</summary>
    public string? Code { get; init; }

    /// <summary>Second factor of the receipt.</summary>
    [JsonIgnore]
    public string? AccessCode { get; init; }

    /// <summary>True when an official is signed in, who may not rate for a citizen.</summary>
    public bool IsSignedIn { get; init; }

    /// <summary>Codes of options by indicator; a question may be left out.</summary>
    public IReadOnlyDictionary<string, string?> Answers { get; init; } = new Dictionary<string, string?>();
}
