namespace CaiCach.ParIndex.Scoring.Expressions;

/// <summary>A word of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Position">Place of its first character, from 1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position);
