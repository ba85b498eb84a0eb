namespace CaiCach.ParIndex.Scoring.Expressions;

/// <summary>What a word of a formula is.</summary>
internal enum TokenKind
{
    Number,
    Name,
    Sign,
    End,
}
