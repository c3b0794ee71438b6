// The rooms of Statements: all of their types are internal, and each reads the others'.
global using OpenSourceTracker.Statements.Dating;
global using OpenSourceTracker.Statements.Figures;
global using OpenSourceTracker.Statements.Frames;
global using OpenSourceTracker.Statements.Holders;
global using OpenSourceTracker.Statements.Mentions;
global using OpenSourceTracker.Statements.Parties;
global using OpenSourceTracker.Statements.Passages;
global using OpenSourceTracker.Statements.Speakers;
global using OpenSourceTracker.Statements.Subjects;
global using OpenSourceTracker.Statements.Voices;
