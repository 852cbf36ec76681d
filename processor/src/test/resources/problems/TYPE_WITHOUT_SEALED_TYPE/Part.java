package app;

sealed interface Part permits Row {}
