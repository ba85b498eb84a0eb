namespace CaiCach.Quality.Ratings;

/// <summary>Phương án trả lời.</summary>
/// <param name="Code">One character, which stands for it in a rating.</param>
/// <param name="Text">As the citizen reads it.</param>
/// <param name="Dissatisfied">Whoever chooses it was not satisfied with the handling.</param>
/// <param name="Complaint">It is a complaint about attitude, until an inspection finds it unfounded.</param>
public sealed record RatingOption(string Code, string Text, bool Dissatisfied = false, bool Complaint = false);
